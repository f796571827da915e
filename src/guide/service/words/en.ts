import type { ServiceWords } from "../guess.ts";

/** English words of each type of service: those that say it, then those that only fit it. */
export const en: ServiceWords = {
  "map-navigation": [
    "map,directions,route planner,navigation,street view,journey planner,sat nav,find a place,plan a journey,live map,get directions,public transport,satellite view,my places,report a wrong road,suggest an edit,missing place,avoid tolls,offline maps,avoid motorways,charging points,home and work,nearby petrol",
    "route,traffic,nearby,start,destination,walking,driving,tram,on foot,timetables,leave at,quickest way,road,place name,opening hours,street address,toll,transit,motorway,parking,cycling,arrive by,place,landmark",
  ],
  "ride-hailing": [
    "ride,taxi,cab,request a ride,minicab,book a ride,airport transfer,chauffeur,airport pickup,pickup address,book a taxi,become a driver,estimated fare,saved places,book a cab,airport ride,your ride,choose a vehicle,your driver,driver arrives,cabs",
    "driver,fare,pickup,pick up,drop off,where to,passenger,trip,mobile,rider,vehicle,note to driver,trip to,seats,minutes away",
  ],
  "instant-messaging": [
    "messenger,instant messaging,chat app,group chat,web chat,messaging,chat with friends,video chat,direct messages,stickers,voice messages,add a contact,group chats,chats,text your friends,end to end encrypted,voice notes,secret chat",
    "chat,message,contact,conversation,friends,groups,qr,phone number,scan,contacts,voice call,display name,profile photo,channels,status,call,invite,nickname,family,reactions,last seen",
  ],
  "online-community": [
    "forum,message board,board index,post reply,community,blog,discussion,bulletin board,social network,join the conversation,questions and answers,ask a question,tags,house rules,talkers,start a thread,discussion boards,threads,community guidelines,subforum,members only,fan club",
    "topic,reply,member,thread,subscribe topic,question,answer,post,follow,feed,hashtag,moderator,username,poll,users,display name,unanswered,gallery,events,hobby,favourite,join,posts,groups,profile",
  ],
  "online-payment": [
    "wallet,send money,payment service,withdraw,money transfer,pay anyone,digital wallet,remittance,pay friends,payment app,you are sending,payment link,split a bill,pay a friend,from your balance,friend s phone,cash out,e wallet",
    "balance,request,transfer,pay,top up,receive money,amount,fees,recipient,card number,activity,send,payment method,pay now,message,limit,verify",
  ],
  "online-shopping": [
    "add to basket,add to cart,basket,shopping cart,free delivery,trolley,supermarket,groceries,shipping address,discount code,promo code,add to bag,shopping bag,pharmacy,florist,gift shop,clothing,footwear,size guide,free returns,notify me when in stock,order number,haberdashery,homeware,jewellery,furniture,toys,shop all,gift wrap,shop by,returns form,exchange or refund,reason for return,size wanted,boots,shoes,dresses,skincare,kitchenware,outlet,menswear,womenswear,accessories,clearance,wishlist",
    "delivery,returns,sale,order summary,product,in stock,price,new in,size,order,shipping,offers,cart,gift,brand,colour,quantity,delivery slot,checkout,place order,coupon,women,men,guest,fabric,shop,store,gifts,add a gift note,men s,women s,refund,exchange,item,care,warranty,track order",
  ],
  "food-delivery": [
    "takeaway,food delivery,order food,pizza,delivered hot,takeout,restaurant,order online,sushi,curry,noodle,collection or delivery,meal deal,pasta,desserts,trattoria,kebab,bakery order,deliver to,ramen,takeaway checkout,meal,chinese food,indian food,noodles,tip your rider,order for,delivery order,reorder,lunch,dinner,tapas,grill,bbq,sandwiches,bistro,diner,cafe order,food order,main courses,chicken,dumplings",
    "menu,starter,dish,add to order,burger,kitchen,allergen,order notes,collection,starters,drinks,sides,flat number,order now,delivery time,rider,leave at door,your order,spice level,cutlery,tip,mains,table,spicy,soup,salad,drinks menu,extras,deliver",
  ],
  "parcel-delivery": [
    "parcel,courier,track and trace,send a parcel,shipping label,tracked,track my parcel,send a package,package,postage,freight,parcel forwarding,customs declaration,redelivery,safe place,change delivery,parcel number,where is my parcel,missed delivery,leave it with a neighbour,collection point,parcel shop,deliveries,reroute,delivery attempt,proof of delivery,drop off a parcel,waybill,consignment",
    "sender,recipient,depot,collection,track,shipment,weight,drop off point,from postcode,reference,neighbour,deliver on another day,contents,label,signature,locker,redirect,delivery,sent,items",
  ],
  "transport-tickets": [
    "train,flight,train ticket,airline,bus ticket,ferry,timetable,boarding pass,rail,coach ticket,book flights,live departures,train times,frequent flyer,baggage,flights,ferries,boarding,air miles,railcard,airways,plane,inflight,hold luggage,departures,station,stations,plan a journey,fares,cabin bag,air",
    "passenger,departure,return,fare,season ticket,seat,check in,one way,arrival,fly,bus,outbound,from,to,travelling,passenger details,manage booking,nationality,seats,meals,bags,luggage,gate,journey,platform,train company",
  ],
  dating: [
    "dating,singles,match,matchmaking,meet singles,meet people,find love,relationships,soulmate,my matches,i want to meet,interested in,about your ideal partner,who likes you,ideal match,your ideal partner,someone special,date ideas,compatible,love,single",
    "profile,looking for,partner,relationship,date,i am a,gender,success stories,meet,age,likes,matches,smoker,about you,your photos,interests,children,eye colour,star sign,photos,hobbies,religion",
  ],
  "job-seeking": [
    "job,vacancy,cv,resume,career,recruitment,apply for this job,hiring,job title,work history,find work,candidate,talent,right to work,notice period,current position,job alerts,employers,interview,graduate scheme,work experience,skills,references",
    "application,employer,role,full time,part time,salary,cover letter,operative,salaries,shift,experience,desired salary,availability,position,apply,alerts,applicant",
  ],
  "online-lending": [
    "loan,borrow,lending,payday,personal loan,cash advance,check eligibility,credit line,loan application,borrower,credit check,monthly outgoings,how much would you like to borrow,early repayment,business loan,working capital,lender,loans,overdraft,debt consolidation,payoff,unsecured",
    "apr,repayment,eligibility,amount,interest rate,rate,credit,employment,monthly income,repay,finances,decision,outgoings,salary,my offer,bank statement,director,turnover,credit history,amount needed,repayments,bank statements",
  ],
  housing: [
    "to rent,for rent,flat,apartment,letting,estate agent,property for sale,real estate,house for sale,bedroom,property,sold prices,semi detached,bed semi,detached house,condo,letting agent,arrange a viewing,studio flat,mortgage broker,lettings,tenant application,landlords,rental,list your property,homes,landlord,house share,room to let,home buyers,home for sale,spare room",
    "viewing,floorplan,furnished,tenant,valuation,pcm,garden,garage,buy,rent,agent,move in,current address,references,floor,deposit,tenancy,bathroom,parking space,bills included",
  ],
  "used-cars": [
    "used car,pre-owned,sell your car,value my car,second hand car,used vehicle,sell my car,buy a car,car valuation,cars for sale,motors,offer for your car,sell your vehicle,number plate,car buyers,miles on the clock,vehicle valuation,trade in,service history",
    "mileage,make and model,part exchange,car,dealer,history check,car finance,reg,valuation,registration,damage,service stamps,condition,owners,mot,engine,gearbox",
  ],
  "medical-appointment": [
    "doctor,gp,dentist,clinic,medical,hospital,book an appointment,patient,surgery,prescription,telehealth,physician,vaccination,nhs number,test results,therapist,optician,dental,medical history,treatment,medication,new patient,counselling,therapy,vaccine,intake form,medicine,referral,nurse,physio,blood test,mental health,new client,allergies,health record",
    "appointment,symptom,registration,health,opening hours,reason for visit,insurance number,specialist,team,gp name,consent,symptoms,dose,insurance,pain,emergency contact,diagnosis",
  ],
  travel: [
    "tour,holiday,guided tour,travel agency,package holiday,cruise,itinerary,vacation,excursion,sightseeing,travel insurance,safari,private tour,tour operator,lead traveller,tour dates,trek,expedition,trekking,holidays,city break,retreat,backpacking,travel guide,island hopping",
    "destination,traveller,visa,trip,travel,booking,group,departure date,passport,adventure,day trip,travellers,room share,next of kin,dietary,nationality,full name as in passport,flights,trip extras,departures,guide",
  ],
  hotel: [
    "hotel,inn,guest house,bed and breakfast,check availability,hostel,resort,holiday let,vacation rental,cottage,lodging,country house,bnb,our rooms,your stay,number of nights,late arrival,holiday cottage,glamping,campsite,lodge,farm stay,suites,self catering,overnight stay",
    "check in,check out,guest,room,breakfast,dining,stay,night,reservation,spa,suite,adults,arrival,bed,rooms,arrival time,departure,pets,guests,nights,check in time,extra bed,parking",
  ],
  games: [
    "game,mmo,free to play,play for free,multiplayer,online game,dungeon,quest,raid,browser game,arcade,gamer,esports team,game server,role playing,gaming account,game account,gamer tag,season pass,cross save,rewards,battle pass,in game,esport,console,playable,boss,clan",
    "class,leaderboard,player,pc and console,guild,play,character,level,hero,trade,loot,server,puzzle,team up,adventure,redeem code,friends list,platform,claim,patch notes,skins,steam,loot box,link your account,forums,mission",
  ],
  education: [
    "course,tutor,enrol,lesson,online class,learn,syllabus,school,university,exam,curriculum,college,classes,tuition,theory test,degree,e learning,lecturer,maths,learning,homework help,for teachers,times table,spelling,phonics,enrolment,term dates,start of term,sixth form,admissions,open evening,students,apply for september,bursary,personal statement,predicted grades,nursery school,after school club,distance learning,campus,scholarship",
    "student,homework,certificate,teacher,level test,class,study,training,qualification,pupil,subject,grade,quiz,parent,child,year group,kids,practice,student id,pupil name,current school,term,subjects,tutor group,guardian,age,instructor",
  ],
  "local-services": [
    "plumber,electrician,cleaner,removals,handyman,home repair,second hand,tradespeople,builder,locksmith,gardener,classified,babysitter,nanny,pest control,dog walker,house cleaning,movers,window cleaning,boiler repair,appliance repair,book a clean,cleaners,tradesman,handymen,your cleaner,home services,domestic cleaning,carpet cleaning,painter,roofing,call out,engineer visit,repairs,handyperson,callout",
    "quote,repair,cleaning,decorator,postcode,local,garden,trade,job,neighbour,quotes,home,bathrooms,bedrooms,weekly,one off,fix,fault,appliance,visit,access,time slot,address,price list",
  ],
  "womens-health": [
    "period,ovulation,pregnancy,due date,menstrual,fertility,baby,parenting,toddler,breastfeeding,postnatal,cycle length,last period,menopause,due date calculator,trimester,first day of your last period,pregnant,periods,cervical,fertile,midwife,contraception",
    "cycle,symptom,trying to conceive,weeks,bump,week by week,cycles,weeks pregnant,babies,calculate,date,birth plan",
  ],
  "car-bike-sharing": [
    "car hire,car rental,rent a car,bike share,car sharing,scooter hire,bike hire,scooter,e scooter,e bike,car club,hire a car,van hire,driving licence,share a car,car by the hour,vehicles nearby,before your first drive,parking bay,reserve a car,rental cars,e scooters,ride history,unlock a bike,docking station,bikes,pay as you go car,return the car",
    "pick up location,driver,branch,van,unlock,hire,rider,licence,riding,bike,pick up bay,parking,vehicle,licence number,selfie,plans,deposit,helmet,zone,battery,ride pass,minutes,refund deposit",
  ],
  investment: [
    "invest,shares,fund,isa,stocks,brokerage,trading,bonds,bitcoin,crypto,etf,forex,pension fund,cryptocurrency,wealth management,stock,tax residency,trading experience,investor,dividends,investing,investments,net worth,securities,broker,pension,robo",
    "portfolio,capital at risk,research,open an account,market,trade,exchange,assets,source of funds,risk,orders,watchlist,funding,citizenship,account type,capital,holdings,employment",
  ],
  "mobile-banking": [
    "online banking,bank,building society,credit union,internet banking,bank account,open an account,credit card application,current accounts,savings account,payee,debit card,bankers,joint account",
    "savings,current account,credit card,mortgage,branch,log in,statement,account,balance,sort code,passcode,pin,cards,standing order,overdraft,transfers,customer number,payments,mortgages,direct debit",
  ],
  "mail-cloud": [
    "cloud storage,webmail,mailbox,file storage,inbox,encrypted email,cloud drive,file sharing,email address for you,file backup,email account,free email,secure email,email service,email provider,cloud backup,drive,mail,recovery address,your files",
    "sync,back up,gb,upload,storage,share,file,recovery email,encrypted,folder,username,calendar,contacts,recovery phone,attachments,aliases,storage plan,send code,address",
  ],
  meetings: [
    "meeting,video conference,webinar,meeting id,join a meeting,online meeting,conference call,webinars,join the webinar,online event,add to calendar,panel,join online,video calls,speakers,virtual event,conference",
    "host,join,schedule,screen share,video call,register,topic,participant,host a meeting,speaker,company,agenda,work email,gmt,questions for the panel,system test,host login,online",
  ],
  "live-streaming": [
    "live stream,watch live,streamer,live now,streaming channel,livestream,go live,live channel,streaming partner,emotes,average viewers,broadcaster,livestreams,subscribers,channel name",
    "viewer,chat,following,donate,esports,channel,stream,watch,followers,viewers,payouts,donations,clips,categories,channels,creators",
  ],
  "audio-video": [
    "film,series,movie,episode,stream,playlist,music,album,podcast,radio,audiobook,anime,tv show,tv series,listen now,soundtrack,movies,shows,songs,streaming plan,cinema at home,box sets,documentaries,ad free,watch anywhere,tracks",
    "watch,listen,kids,song,artist,cancel any time,play all,episodes,listener,watchlist,profile,devices,screens,plan,trailer,season,drama,subtitles,lyrics",
  ],
  "short-video": [
    "short video,clip,shorts,reels,short clip,short videos,clips,post a clip,upload a video,your clips",
    "creator,for you,trending,duet,scroll,following,upload clip,creators,upload,explore,cover,views,sounds",
  ],
  news: [
    "news,gazette,reporter,headline,top stories,journal,herald,breaking,newspaper,local news,journalism,magazine,world news,morning briefing,daily post,chronicle,tribune,evening post,courier news,latest news,the evening,free articles,keep reading,obituaries,articles,most read,newsroom,letters to the editor,send us your story,tip off,digital edition,e paper,local paper,press",
    "politics,business,sport,opinion,editor,correspondent,subscription,world,culture,editorial,crime,lifestyle,comment,newsletter,observer,daily,register to read,story,contact the newsroom,readers,health,education,investigation,photo",
  ],
  fitness: [
    "workout,fitness,yoga,running plan,exercise,gym,training plan,gym membership,personal training,pilates,marathon,home workout,step challenge,run,couch to 5k,running club,parkrun,triathlon,cycling club,swim,pilates class,yoga class,membership form,health questionnaire,class timetable,gyms,weights,personal trainer,sports club,boxing,dance class,spin,leisure centre",
    "strength,running,nutrition,goal,steps,coach,membership,weight,height,trainer,runner,club,emergency contact,race,distance,class,injuries,studio,injury,emergency,changing room,timetable,classes,fit,body,pace,member",
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
    "antivirus,malware,virus,security software,firewall,password manager,ransomware,spyware,ad blocker,internet security,device protection,protect this device,threats,virus scan,endpoint,viruses,activation key,identity protection,safe browsing",
    "scan,protection,vpn,threat,remove,devices,real time,phishing,activate,licence key,quarantine,risk,infected,renew,activation",
  ],
  "e-books": [
    "ebook,novel,read online,chapter,e book,comics,manga,webtoon,audiobooks and ebooks,fiction,stories,serial,readers club,reading list,authors,genres,book club,bookshelf,audiobooks,poetry,short stories",
    "author,bestseller,library,book,reading,pages,shelf,genre,next chapter,my shelf,favourite genre,new this month,read,series,publisher,chapters",
  ],
  camera: [
    "photo editor,retouch,filter,collage,camera app,edit photos,selfie editor,background remover,photo filters,sticker,passport photo,photo retouching,selfies,ai portrait,image editor,beauty camera",
    "photo,crop,image,template,selfie,effects,edit,background,brightness,upload a photo,face,resize",
  ],
  "app-store": [
    "app store,android apps,get app,download apps,install,top charts,apps and games,app reviews,submit your app,developer console,app details",
    "app,developer,download,categories,editors choice,games,new releases,rating,apps",
  ],
  utilities: [
    "converter,calculator,weather,dictionary,translate,calendar,forecast,wallpaper,horoscope,qr code,convert,name generator,currency converter,personality test,password generator,stopwatch,countdown,tarot,pdf,to do list,online test,bmi,calorie calculator,converters,percentage,word counter,random,time zone,unit conversion",
    "tool,online tool,file,merge,compress,unit,free online tool,timer,generate,result,notes,height,weight,work it out,your result,dates,percentages,age",
  ],
  "event-tickets": [
    "concert,theatre,tickets,gig,event tickets,box office,choose your seats,cinema,festival,get tickets,arena,exhibition,museum,musical,box seats,what s on,stalls,e ticket,your tickets,row,dress circle,ticket holder,ticketing,seat map,matinee,opera,ballet,standing,live music,fixtures,admission",
    "doors,seat,venue,comedy,fees,stage,show,tour,performance,your seats,stadium,date,venues,ticket,gate,tour dates,entry,age restriction,circle,refund,rows,event",
  ],
};
