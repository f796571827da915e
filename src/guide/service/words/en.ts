import type { ServiceWords } from "../guess.ts";

/** English words of each type of service: those that say it, then those that only fit it. */
export const en: ServiceWords = {
  "map-navigation": [
    "map,directions,route planner,navigation,street view,journey planner,sat nav,find a place,plan a journey,live map,get directions,public transport",
    "route,traffic,nearby,start,destination,walking,driving,tram,on foot,timetables,leave at,quickest way",
  ],
  "ride-hailing": [
    "ride,taxi,cab,request a ride,minicab,book a ride,airport transfer,chauffeur,airport pickup,pickup address,book a taxi",
    "driver,fare,pickup,pick up,drop off,where to,passenger,trip,mobile",
  ],
  "instant-messaging": [
    "messenger,instant messaging,chat app,group chat,web chat,messaging,chat with friends,video chat,direct messages",
    "chat,message,contact,conversation,friends,groups,qr,phone number,scan,contacts,voice call",
  ],
  "online-community": [
    "forum,message board,board index,post reply,community,blog,discussion,bulletin board,social network,join the conversation,questions and answers,ask a question,tags",
    "topic,reply,member,thread,subscribe topic,question,answer,post,follow,feed,hashtag,moderator,username,poll,users,display name,unanswered",
  ],
  "online-payment": [
    "wallet,send money,pay now,payment service,withdraw,money transfer,pay anyone,digital wallet,remittance,pay friends,payment app,you are sending,payment link,split a bill",
    "balance,request,transfer,pay,top up,receive money,amount,fees,recipient,card number,activity,send,payment method",
  ],
  "online-shopping": [
    "add to basket,add to cart,shop,basket,shopping cart,free delivery,store,trolley,supermarket,groceries,shipping address,discount code,promo code,add to bag,shopping bag,pharmacy,florist,gift shop,clothing,footwear,size guide,free returns,notify me when in stock,order number,haberdashery,homeware,jewellery,furniture,toys",
    "delivery,returns,sale,order summary,product,in stock,price,new in,size,order,shipping,offers,cart,gift,brand,colour,quantity,delivery slot,checkout,place order,coupon,women,men,guest,fabric",
  ],
  "food-delivery": [
    "takeaway,food delivery,order food,pizza,delivered hot,takeout,restaurant,order online,sushi,curry,noodle,collection or delivery,meal deal,pasta,desserts,trattoria,kebab,bakery order,deliver to,ramen,takeaway checkout,meal,chinese food,indian food,noodles",
    "menu,starter,dish,add to order,burger,kitchen,allergen,order notes,collection,starters,drinks,sides,flat number,order now,delivery time",
  ],
  "parcel-delivery": [
    "parcel,courier,track and trace,send a parcel,shipping label,tracked,track my parcel,send a package,package,postage,freight,parcel forwarding,customs declaration,redelivery",
    "sender,recipient,depot,collection,track,shipment,weight,drop off point,from postcode,returns,reference",
  ],
  "transport-tickets": [
    "train,flight,train ticket,airline,bus ticket,ferry,timetable,boarding pass,rail,coach ticket,book flights,live departures,train times,frequent flyer,baggage,flights,ferries,boarding,air miles",
    "passenger,departure,return,fare,railcard,season ticket,seat,check in,one way,arrival,fly,bus,outbound,from,to,travelling,passenger details,manage booking,nationality",
  ],
  dating: [
    "dating,singles,match,matchmaking,meet singles,meet people,find love,relationships,soulmate,my matches",
    "profile,looking for,partner,relationship,date,i am a,gender,success stories,meet,age",
  ],
  "job-seeking": [
    "job,vacancy,cv,resume,career,recruitment,apply for this job,hiring,job title,work history,find work",
    "application,employer,role,full time,part time,salary,cover letter,operative,salaries,shift",
  ],
  "online-lending": [
    "loan,borrow,lending,payday,personal loan,cash advance,check eligibility,credit line,loan application,borrower",
    "apr,repayment,eligibility,amount,interest rate,rate,credit,employment,monthly income,repay,finances,decision",
  ],
  housing: [
    "to rent,for rent,flat,apartment,letting,estate agent,property for sale,real estate,house for sale,bedroom,property,sold prices,semi detached,bed semi,detached house,condo,letting agent,arrange a viewing,studio flat,mortgage broker,lettings,tenant application,landlords",
    "landlord,viewing,floorplan,furnished,tenant,valuation,pcm,garden,garage,buy,rent,agent,move in,current address,references",
  ],
  "used-cars": [
    "used car,pre-owned,sell your car,value my car,second hand car,used vehicle,sell my car,buy a car,car valuation,cars for sale,motors",
    "mileage,make and model,part exchange,car,dealer,history check,car finance,reg,valuation,registration",
  ],
  "medical-appointment": [
    "doctor,gp,dentist,clinic,medical,hospital,book an appointment,patient,surgery,prescription,telehealth,physician,vaccination,nhs number,test results,therapist,optician,dental,medical history,treatment,medication,new patient",
    "appointment,symptom,registration,health,opening hours,reason for visit,insurance number,specialist,allergies,team",
  ],
  travel: [
    "tour,holiday,guided tour,travel agency,package holiday,cruise,itinerary,vacation,excursion,sightseeing,travel insurance,safari,private tour,tour operator",
    "destination,traveller,visa,trip,travel,booking,group,departure date,passport,adventure,day trip",
  ],
  hotel: [
    "hotel,inn,guest house,rooms,bed and breakfast,check availability,hostel,resort,holiday let,vacation rental,cottage,lodging,country house,bnb",
    "check in,check out,guest,room,breakfast,dining,stay,night,reservation,spa,suite,adults,arrival,bed",
  ],
  games: [
    "game,mmo,free to play,play for free,multiplayer,online game,dungeon,quest,raid,browser game,arcade,gamer,esports team,game server,role playing,gaming account,game account",
    "class,leaderboard,player,pc and console,guild,play,character,level,hero,trade,loot,server,puzzle,team up,adventure",
  ],
  education: [
    "course,tutor,enrol,lesson,online class,learn,syllabus,school,university,exam,curriculum,college,classes,tuition,theory test,degree,e learning,lecturer,maths,learning,homework help,for teachers,times table,spelling,phonics",
    "student,homework,certificate,teacher,level test,class,study,training,qualification,pupil,subject,grade,quiz,parent,child,year group,kids,practice",
  ],
  "local-services": [
    "plumber,electrician,cleaner,removals,handyman,home repair,second hand,tradespeople,builder,locksmith,gardener,classified,babysitter,nanny,pest control,dog walker,house cleaning,movers,window cleaning,boiler repair,appliance repair",
    "quote,repair,cleaning,decorator,postcode,local,garden,trade,job,neighbour,quotes,home",
  ],
  "womens-health": [
    "period,ovulation,pregnancy,due date,menstrual,fertility,baby,parenting,toddler,breastfeeding,postnatal,cycle length,last period,menopause",
    "cycle,symptom,trying to conceive,weeks,bump,week by week,cycles",
  ],
  "car-bike-sharing": [
    "car hire,car rental,rent a car,bike share,car sharing,scooter hire,bike hire,scooter,e scooter,e bike,car club,hire a car,van hire",
    "pick up location,driver,driving licence,branch,van,unlock,hire,rider,licence,riding,bike",
  ],
  investment: [
    "invest,shares,fund,isa,stocks,brokerage,trading,bonds,bitcoin,crypto,etf,forex,pension fund,cryptocurrency,wealth management,stock",
    "portfolio,capital at risk,research,open an account,market,trade,exchange,assets,source of funds,risk",
  ],
  "mobile-banking": [
    "online banking,bank,building society,credit union,internet banking,bank account,open an account",
    "savings,current account,credit card,mortgage,branch,log in,statement,account,balance,sort code,passcode,pin,cards",
  ],
  "mail-cloud": [
    "cloud storage,email,webmail,mailbox,file storage,inbox,encrypted email,cloud drive,file sharing,email address for you,file backup",
    "sync,back up,gb,upload,storage,share,file,recovery email,encrypted,folder,username",
  ],
  meetings: [
    "meeting,video conference,webinar,meeting id,join a meeting,online meeting,conference call",
    "host,join,schedule,screen share,video call,register,topic,participant,host a meeting",
  ],
  "live-streaming": [
    "live stream,watch live,streamer,live now,streaming channel,livestream,go live,live channel",
    "viewer,chat,following,donate,esports,channel,stream,watch,followers",
  ],
  "audio-video": [
    "film,series,movie,episode,stream,playlist,music,album,podcast,radio,audiobook,anime,tv show,tv series,listen now,soundtrack",
    "watch,listen,kids,song,artist,cancel any time,play all,episodes,listener,watchlist,profile",
  ],
  "short-video": [
    "short video,clip,shorts,reels,short clip,short videos,clips",
    "creator,for you,trending,duet,scroll,following,upload clip,creators,upload,explore",
  ],
  news: [
    "news,gazette,reporter,headline,top stories,journal,herald,breaking,newspaper,local news,journalism,magazine,world news,daily,newsletter,morning briefing,daily post,chronicle,tribune,the post,evening post,courier news,latest news,the evening",
    "politics,business,sport,opinion,editor,correspondent,subscription,world,culture,obituaries,editorial,sign up,latest,crime,lifestyle,comment",
  ],
  fitness: [
    "workout,fitness,yoga,running plan,exercise,gym,training plan,gym membership,personal training,pilates,marathon,home workout,step challenge,run,couch to 5k,running club,parkrun,triathlon,cycling club,swim,pilates class,yoga class",
    "strength,running,nutrition,goal,steps,coach,membership,weight,height,trainer,runner,club,emergency contact,race,distance,class,injuries,studio",
  ],
  browser: [
    "web browser,browser,search engine,search the web,fast browser,private browser",
    "extension,tab,pop ups,release notes,browse,add on,bookmark,pop up",
  ],
  "input-method": [
    "keyboard,input method,swipe typing,autocorrect,typing app,pinyin,handwriting",
    "emoji,theme,layout,typing,languages,word,dictionary,voice typing",
  ],
  security: [
    "antivirus,malware,virus,security software,firewall,password manager,ransomware,spyware,ad blocker,internet security",
    "scan,protection,vpn,threat,remove,devices,real time,phishing",
  ],
  "e-books": [
    "ebook,novel,read online,chapter,e book,comics,manga,webtoon,audiobooks and ebooks,fiction",
    "author,bestseller,library,book,reading,pages,shelf,genre,next chapter",
  ],
  camera: [
    "photo editor,retouch,filter,collage,camera app,edit photos,selfie editor,background remover,photo filters,sticker",
    "photo,crop,image,template,selfie,effects,edit,background",
  ],
  "app-store": [
    "app store,android apps,get app,download apps,install,top charts,apps and games,app reviews,submit your app,developer console,app details",
    "app,developer,download,categories,editors choice,games,new releases,rating,apps",
  ],
  utilities: [
    "converter,calculator,weather,dictionary,translate,calendar,forecast,wallpaper,horoscope,qr code,convert,name generator,currency converter,personality test,password generator,stopwatch,countdown,tarot,pdf,to do list,online test",
    "tool,online tool,file,merge,compress,unit,free online tool,timer,generate,result,notes",
  ],
  "event-tickets": [
    "concert,theatre,tickets,gig,event tickets,box office,choose your seats,cinema,festival,get tickets,arena,exhibition,museum,musical,box seats",
    "doors,seat,venue,comedy,fees,stage,show,tour,performance,your seats,stadium,date",
  ],
};
